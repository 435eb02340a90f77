import type { Parser, ParsingContext } from 'chrono-node/en';
