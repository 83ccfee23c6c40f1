-- Links to packs go on: their secrets and digests stay. The latest of each member is the one with the highest key.
insert into ask_link (id, uuid, kind, subject, person_id, link_hash, asked_at, expires_at, messages, message_at)
select nextval('ask_link_seq'), l.uuid, 'pack', l.subject, l.person_id, l.link_hash, l.sent_at, l.expires_at, l.messages,
    l.sent_at
from (
    select p.uuid, g.uuid as subject, p.person_id, p.link_hash, p.sent_at, p.expires_at, p.messages
    from pack_link p join gathering g on g.id = p.gathering_id
    order by p.id
) l;

drop table pack_link;
drop sequence pack_link_seq;
