-- How many entries came by the link of a campaign in the last hour is asked with each one.
create index ix_street_entry_taken on street_entry (campaign_id, taken_at);
