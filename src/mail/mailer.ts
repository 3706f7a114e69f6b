/** A mail already written in its reader's language. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

export interface Mailer {
  /** Hands the mail over: to SMTP, or to a file of the outbox. Throws where neither took it. */
  send(mail: Mail): Promise<void>;
}
