/** Saves what was fetched as it is. */
export function downloadBytes(fileName: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves a value as a JSON file, made here and sent nowhere. */
export function downloadJson(fileName: string, value: unknown): void {
  download(fileName, `${JSON.stringify(value, null, 2)}\n`, 'application/json');
}

/** Saves a table as a file that a spreadsheet knows for UTF-8. */
export function downloadCsv(fileName: string, table: string): void {
  download(fileName, table.startsWith(BYTE_ORDER_MARK) ? table : `${BYTE_ORDER_MARK}${table}`, 'text/csv');
}

/** Saves a plain text as a file. */
export function downloadText(fileName: string, text: string): void {
  download(fileName, text, 'text/plain');
}

const BYTE_ORDER_MARK = '\ufeff';

function download(fileName: string, text: string, type: string): void {
  downloadBytes(fileName, new Blob([text], { type }));
}
