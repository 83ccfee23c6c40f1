-- Links to tasks go on: their secrets and digests stay. The latest of each person is the one with the highest key.
insert into ask_link (id, uuid, kind, subject, person_id, link_hash, asked_at, expires_at, messages, message_at, answered_at,
    remark)
select nextval('ask_link_seq'), l.uuid, 'task', l.subject, l.person_id, l.link_hash, l.asked_at, l.expires_at, l.messages,
    l.message_at, l.answered_at, l.remark
from (
    select q.uuid, t.uuid as subject, q.person_id, q.link_hash, q.asked_at, q.expires_at, q.messages, q.message_at,
        q.answered_at, q.remark
    from committee_task_request q join committee_task t on t.id = q.task_id
    order by q.id
) l;

drop table committee_task_request;
drop sequence committee_task_request_seq;
