-- Links to what awaits somebody go on: their secrets and digests stay. Where nothing awaited her there was no message.
insert into ask_link (id, uuid, kind, subject, person_id, link_hash, asked_at, expires_at, messages, message_at)
select nextval('ask_link_seq'), d.uuid, 'digest', d.uuid, d.person_id, d.link_hash, d.made_at, d.expires_at, 1, d.made_at
from committee_digest d where d.items > 0;

alter table committee_digest drop constraint uq_committee_digest_link;
alter table committee_digest drop column link_hash;
alter table committee_digest drop column expires_at;
