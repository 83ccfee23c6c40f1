-- When an edition of a pack was last sent to members; null for never. Those that were sent are kept.
alter table pack_edition add column sent_at timestamp(6) with time zone;

-- Which ones were sent is not known of those before: all that were there when a message was written.
update pack_edition set sent_at = (
    select max(l.sent_at) from pack_link l
    where l.gathering_id = pack_edition.gathering_id and l.sent_at >= pack_edition.made_at
) where readers = 'members';
