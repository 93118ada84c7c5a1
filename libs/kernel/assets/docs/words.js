// Swagger UI speaks English only: what it shows to people is put into Chinese as it appears.
const words = {
  'Filter by tag': '按栏目名称筛选',
  Parameters: '参数',
  'Request body': '请求内容',
  'No parameters': '没有参数',
  Name: '名称',
  Description: '说明',
  Code: '状态码',
  Details: '结果',
  Links: '',
  'No links': '',
  Responses: '可能的答复',
  Response: '答复',
  'Server response': '服务器的答复',
  'Response body': '答复内容',
  'Response headers': '答复头',
  'Request URL': '请求地址',
  'Request duration': '用时',
  Curl: '命令行写法',
  'Curl (bash)': '命令行写法',
  'Try it out': '试一试',
  Cancel: '取消',
  Reset: '恢复示例',
  Execute: '执行',
  Clear: '清除结果',
  Download: '下载',
  'Download file': '下载文件',
  Copy: '复制',
  'Copy to clipboard': '复制',
  'Example Value': '示例',
  'Edit Value': '编辑',
  'Edit value': '编辑',
  Schema: '结构',
  Schemas: '数据结构',
  Model: '结构',
  Example: '示例',
  Examples: '示例',
  'Examples:': '示例：',
  'Example Description': '示例说明',
  'Media type': '格式',
  'Response content type': '答复格式',
  'Parameter content type': '参数格式',
  Controls: '决定',
  'header.': '请求头',
  'Send empty value': '发送空值',
  Undocumented: '未列出的状态',
  required: '必填',
  '(path)': '（地址中）',
  '(query)': '（查询）',
  '(header)': '（请求头）',
  '(formData)': '（表单）',
  Error: '错误',
  Errors: '错误',
  'Error:': '错误：',
  'Bad Request': '请求有误',
  Unauthorized: '需要登录',
  Forbidden: '没有权限',
  'Not Found': '没有找到',
  Conflict: '有冲突',
  'Payload Too Large': '内容过大',
  'Unsupported Media Type': '格式不支持',
  'Unprocessable Entity': '不能照办',
  'Too Many Requests': '过于频繁',
  'Internal Server Error': '系统错误',
  'Default value': '默认值',
  'Available values': '可选值',
  'Try it out ': '试一试',
  'Please correct the following validation errors and try again.': '请改正以下各项后再试：',
  'Required field is not provided': '必填，还没有填写',
  'Value must be a Guid': '必须是编号（形如 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58）',
  'Value must be an integer': '必须是整数',
  'Value must be a boolean': '必须是 true 或 false',
  'Parameter string value must be valid JSON': '不是有效的 JSON，请检查标点和引号',
  'Loading...': '载入中…',
  LOADING: '载入中…',
  'No operations defined in spec!': '没有符合的栏目',
  'Add string item': '增加一项',
  'Add item': '增加一项',
  'Add object item': '增加一项',
  'Expand all': '全部展开',
  'Collapse all': '全部收起',
};

const sentences = [
  [/^Additional properties (?:forbidden|allowed)$/i, '不接受其他字段'],
  [/^For '([^']*)': (.*)\.$/, (_all, name, fault) => `${name}：${words[fault.replace(/\.$/, '')] ?? fault}`],
  [/^Value must be less than or equal to (.*)$/, '不能大于 $1'],
  [/^Value must be greater than or equal to (.*)$/, '不能小于 $1'],
  [/^Value must follow pattern .*$/, '格式不对'],
  [/^Value must be (?:no longer|less) than (\d+) characters?$/, '最多 $1 个字'],
  [/^Value must be (?:at least|no shorter than) (\d+) characters?$/, '至少 $1 个字'],
  [/^Default value : ?(.*)$/, '默认值：$1'],
  [/^Available values : ?(.*)$/, '可选值：$1'],
];

function inChinese(text) {
  const plain = text.trim();
  if (!/[A-Za-z]/.test(plain)) return text;
  if (Object.hasOwn(words, plain)) return text.replace(plain, words[plain]);
  const found = sentences.find(([pattern]) => pattern.test(plain));
  return found ? text.replace(plain, plain.replace(found[0], found[1])) : text;
}

// What the server and the reader wrote stays as it is.
const foreign = 'pre, textarea, .markdown, .renderedMarkdown, .microlight, .highlight-code, .opblock-summary-path';

function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (node.nodeType !== Node.TEXT_NODE || (around?.closest(foreign) && !around.closest('button'))) continue;
    const said = inChinese(node.nodeValue);
    if (said !== node.nodeValue) node.nodeValue = said;
  }
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  for (const element of [root, ...root.querySelectorAll('[placeholder], [title], [aria-label]')]) {
    for (const name of ['placeholder', 'title', 'aria-label']) {
      const given = element.getAttribute(name);
      if (given && inChinese(given) !== given) element.setAttribute(name, inChinese(given));
    }
  }
}

new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'characterData') translate(target);
    else for (const node of addedNodes) translate(node);
  }
}).observe(document.getElementById('swagger'), { childList: true, subtree: true, characterData: true });
