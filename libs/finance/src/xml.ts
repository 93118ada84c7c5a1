import { XMLParser } from 'fast-xml-parser';

export type XmlNode = Record<string, unknown>;

/**
 * Reads papers that come from outside: document types and entities are refused before parsing, all values stay text, and
 * what is nested deeper than any known paper is no XML to it. `lists` are the elements that may stand more than once.
 */
export function xmlReader(lists: readonly string[], refusal: (why: string) => Error): (text: string) => XmlNode {
  const many = new Set(lists);
  const parser = new XMLParser({
    parseTagValue: false,
    processEntities: false,
    ignoreAttributes: false,
    removeNSPrefix: true,
    maxNestedTags: 32,
    isArray: (name: string) => many.has(name),
  });
  return (text) => {
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw refusal('不接受带有文档类型声明的 XML');
    try {
      return parser.parse(text, true) as XmlNode;
    } catch {
      throw refusal('文件不是有效的 XML');
    }
  };
}

export const path = (node: XmlNode, ...names: string[]): XmlNode =>
  names.reduce<XmlNode>(
    (at, name) => (typeof at[name] === 'object' && at[name] !== null ? (at[name] as XmlNode) : {}),
    node,
  );

export const list = (node: XmlNode, name: string): XmlNode[] =>
  (Array.isArray(node[name]) ? node[name] : []).filter(
    (each): each is XmlNode => typeof each === 'object' && each !== null,
  );

/** The text of an element, also when it carries attributes; empty when it is absent or stands twice. */
export function string(node: XmlNode, name: string): string {
  const value = node[name];
  if (typeof value === 'string') return value.trim();
  const inner = typeof value === 'object' && value !== null ? (value as XmlNode)['#text'] : undefined;
  return typeof inner === 'string' ? inner.trim() : '';
}
