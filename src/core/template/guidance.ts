/**
 * Guidance stands in the document as visible text, and a person may change its style or copy it elsewhere; these
 * first words are how the reader knows it from what the school wrote.
 */
const WHAT_TO_WRITE = 'What to write here: ';
const ABOUT_THIS_FORM = 'About this form: ';

export const guidanceText = (advice: string): string => WHAT_TO_WRITE + advice;

export const noticeText = (notice: string): string => ABOUT_THIS_FORM + notice;

/** True for a paragraph the template wrote to help, whoever edited the rest of it. */
export const isGuidance = (text: string): boolean => FIRST_WORDS.some((words) => text.startsWith(words));

const FIRST_WORDS = [WHAT_TO_WRITE.trim(), ABOUT_THIS_FORM.trim()];
