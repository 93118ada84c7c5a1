/** A sentence that holds a name of the world stays marked as Chinese, whatever language is around it. */
export const langOf = (text: string): 'zh-CN' | undefined => (/[\u4e00-\u9fff]/.test(text) ? 'zh-CN' : undefined);
