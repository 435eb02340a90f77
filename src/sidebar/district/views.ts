/** Where the person goes in the district sidebar; `start` does at once what the view is for. */
export interface Going {
  readonly view: 'home' | 'schools' | 'standings' | 'board' | 'profile' | 'rollUp' | 'dashboard' | 'snapshot';
  readonly start?: boolean;
}
