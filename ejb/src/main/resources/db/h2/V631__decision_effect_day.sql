drop synonym decision_effect_card;
-- To which day a decision puts something off; null for other effects.
alter table decision_effect add column until_on date;
create synonym decision_effect_card for decision_effect;
