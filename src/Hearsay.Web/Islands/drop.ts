/** Lets files be dropped onto the form that imports them. */
export function dropping(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-drop]');
  const input = form?.querySelector<HTMLInputElement>('input[type=file]');
  if (!form || !input) {
    return;
  }

  document.addEventListener('dragover', event => {
    event.preventDefault();
    form.classList.add('over');
  });
  document.addEventListener('dragleave', () => form.classList.remove('over'));
  document.addEventListener('drop', event => {
    event.preventDefault();
    form.classList.remove('over');
    if (event.dataTransfer && event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}
