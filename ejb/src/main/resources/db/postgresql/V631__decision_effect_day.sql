-- To which day a decision puts something off; null for other effects.
alter table decision_effect add column until_on date;
