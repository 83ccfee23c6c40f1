-- By which findings name what somebody wrote in words of her own; null for what she ticked.
alter table survey_value add column uuid varchar(36);
update survey_value set uuid = cast(gen_random_uuid() as varchar(36)) where review is not null;
alter table survey_value add constraint uq_survey_value_uuid unique (uuid);
