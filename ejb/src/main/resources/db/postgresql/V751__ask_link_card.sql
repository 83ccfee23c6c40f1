create view ask_link_card as
    select id, uuid, kind, subject, person_id, expires_at, messages, message_at, answered_at, remark from ask_link;
