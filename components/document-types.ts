/** What a file picker offers: the documents that can be read. */
export const DOCUMENT_TYPES = '.pdf,.docx,.html,.htm,.xhtml,.mht,.mhtml,.txt,.md,.markdown,.srt,.vtt,.sbv,.eml';
