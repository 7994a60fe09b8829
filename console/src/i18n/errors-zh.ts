/** 程序报错的句子（中文）。What the program says went wrong, in Simplified Chinese; a sentence without one does not compile. */
import type { errors } from '../../../src/model/error.ts';

type Sentence = (typeof errors)[keyof typeof errors]['message'];

const sentences: Readonly<Record<Sentence, string>> = {
  'The configuration is not valid.': '配置无效。',
  'The configuration file cannot be read.': '无法读取配置文件。',
  'The command line is not understood.': '无法理解该命令行。',
  'The input does not exist or cannot be read.': '输入不存在或无法读取。',
  'The interface cannot be listened on.': '无法监听该网络接口。',
  'Part of the input could not be read.': '部分输入无法读取。',
  'The spool cannot be written.': '缓存无法写入。',
  'The service does not answer.': '服务无应答。',
  'The store cannot be opened.': '无法打开存储。',
  'The embedded store engine is not installed.': '未安装内置存储引擎。',
  'Another process has the store open.': '存储已被另一进程打开。',
  'The store refused a request.': '存储拒绝了请求。',
  'A shard of the store does not answer.': '存储有分片无应答。',
  'The store cannot take these rows.': '存储无法接收这些行。',
  'The register cannot be opened.': '无法打开登记库。',
  'The units cannot be taken in.': '无法导入单位表。',
  'The address register does not answer.': '地址登记服务无应答。',
  'The identity provider does not answer.': '身份提供方无应答。',
  'The identity provider refused, or answered something else.': '身份提供方拒绝，或应答有误。',
  'The instance above does not answer.': '上级实例无应答。',
  'The counts were refused.': '统计数字被拒收。',
  'The request is not valid.': '请求无效。',
  'A data file is damaged.': '数据文件损坏。',
  'The key does not open this.': '该密钥无法打开。',
  'What is sealed was changed.': '密封内容已被改动。',
  'The server refused.': '服务器拒绝。',
  'Nothing is known of this host.': '没有该主机的任何信息。',
};

/** An error as it is told, its sentence in Chinese; what names things is left as it is. */
export function errorZh(told: string): string {
  const found = Object.entries(sentences).find(([sentence]) => told.startsWith(sentence));
  return found === undefined ? told : `${found[1]}${told.slice(found[0].length).trimStart()}`;
}
