/** Whether a person means yes. Anything else, an empty cell too, is no. */
export const isYes = (text: string): boolean => /^(?:yes|y|true|on|1)$/i.test(text.trim());
