/** Words that a date may start with or hold; a sentence with none of them and without digits is not looked at. */
export const DATE_WORDS = 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
  'today tonight yesterday tomorrow ago noon midnight week weekend month year decade century morning afternoon evening night hour minute'
