// What a browser takes as markup comes through here, and is ours: an answer of this workbench, in which every word of a text is escaped.
type Policy = { createHTML(html: string): unknown };
type Factory = { createPolicy(name: string, rules: { createHTML(html: string): string }): Policy };

const factory = (window as unknown as { trustedTypes?: Factory }).trustedTypes;
const policy: Policy = factory?.createPolicy('hearsay', { createHTML: html => html }) ?? { createHTML: html => html };

/** Fetches a page of this workbench; null if that failed. */
export async function load(address: string, signal?: AbortSignal, headers: Record<string, string> = {}): Promise<Document | null> {
  try {
    const answer = await fetch(address, { headers: { Accept: 'text/html', ...headers }, credentials: 'same-origin', signal: signal ?? null });
    const html = await answer.text();
    return new DOMParser().parseFromString(policy.createHTML(html) as string, 'text/html');
  } catch {
    return null;
  }
}

/** Sends a form as it is; gives the page that answers, null if none does. */
export async function send(form: HTMLFormElement): Promise<Document | null> {
  try {
    const body = form.enctype === 'multipart/form-data' ? new FormData(form) : new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'text/html' }, credentials: 'same-origin' });
    return new DOMParser().parseFromString(policy.createHTML(await answer.text()) as string, 'text/html');
  } catch {
    return null;
  }
}
