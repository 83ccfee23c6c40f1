-- When she agreed that her words are kept, as the telephone noted it; null for whoever was not asked by one.
alter table respondent add column consented_at timestamp(6) with time zone;

-- What is known of respondents is kept for a time.
create index ix_respondent_created on respondent (created_at);
