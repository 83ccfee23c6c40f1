-- Links to comments go on: their digests stay. Where two entries of a person were merged, two digests lead to one notice, of
-- which one secret alone can be made again: it becomes the latest, the other gets an identifier shaped from its digest.
insert into ask_link (id, uuid, kind, subject, person_id, link_hash, asked_at, expires_at, messages, message_at, answered_at)
select nextval('ask_link_seq'),
    case when l.place = 1 then l.uuid
        else concat(substring(l.link_hash, 1, 8), '-', substring(l.link_hash, 9, 4), '-', substring(l.link_hash, 13, 4), '-',
            substring(l.link_hash, 17, 4), '-', substring(l.link_hash, 21, 12)) end,
    'comment', l.subject, l.person_id, l.link_hash, l.told_at, l.told_at + interval '60' day, 1, l.told_at, l.answered_at
from (
    select n.uuid, c.uuid as subject, n.person_id, h.link_hash, n.told_at, a.written_at as answered_at,
        row_number() over (partition by n.id order by h.link_hash) as place
    from comment_notice_link h join comment_notice n on n.id = h.notice_id
    join record_comment c on c.id = n.comment_id
    left join record_comment a on a.id = n.answer_id
    order by place desc, n.id
) l;

drop table comment_notice_link;
alter table comment_notice drop constraint uq_comment_notice_uuid;
alter table comment_notice drop column uuid;
