-- A standing campaign asks about a record again every so many months, until somebody stops it; 0: it asks once.
alter table campaign add column every_months integer default 0 not null;

-- On which of its days (0 is the first) a campaign found somebody to write to: a standing one writes to her again later.
alter table campaign_target add column round integer default 0 not null;
alter table campaign_target drop constraint uq_campaign_target_key;
alter table campaign_target add constraint uq_campaign_target_round unique (campaign_id, target_key, round);
-- Who was written to lately, by whichever campaign.
create index ix_campaign_target_email on campaign_target (email, message_at);

alter table campaign_place add column round integer default 0 not null;
alter table campaign_place add column asked_at timestamp(6) with time zone;
update campaign_place set asked_at = (select c.created_at from campaign c where c.id = campaign_place.campaign_id);
alter table campaign_place alter column asked_at set not null;
alter table campaign_place drop constraint uq_campaign_place;
alter table campaign_place add constraint uq_campaign_place_round unique (campaign_id, place_id, round);

-- Whoever writes messages of campaigns holds this row, so that nobody is written to by two of them at a moment.
insert into setting (name, text_value, version) values ('confirmation.pen', 'none', 0);
