/** English texts of what can be wrong with a value, by `ProblemId`. They say what to do. */
export const problems = {
  required: 'Enter the {field}.',
  name: 'Start with a letter. Use at least two letters, digits, “-” or “_”.',
  host: 'Enter a host name or an IP address alone, without blanks, “https://”, port or path.',
  hostIsMail: 'Enter the name of the mail server, such as smtp.example.com. A name has no “@”.',
  port: 'Enter a number from 1 to 65535.',
  mail: 'Enter a mail address such as user@example.com.',
  recipients: 'Correct or remove what is not a mail address: {addresses}',
  noRecipient: 'Add at least one recipient.',
  format: 'Enter a value such as {example}.',
};
