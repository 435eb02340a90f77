/** Results that go down when things go well, as goals call them; a district adds its own. */
export const FALLING_MEASURES: readonly string[] = [
  'chronic absenteeism|chronic absence|chronic absences|chronically absent|absenteeism|absence|absences|truancy|tardy|tardies|tardiness',
  'suspension|suspensions|suspended|expulsion|expulsions|referrals|incidents|infractions|fights|bullying',
  'failure|failures|failing|D/F|dropout|dropouts|drop-out|drop-outs',
  'achievement gap|achievement gaps|opportunity gap|opportunity gaps|proficiency gap|proficiency gaps',
  'below grade level|below benchmark|below basic|below proficient|below proficiency|below standard|not proficient|at risk',
  'turnover',
];
