-- How decisions read for everybody, after an officer looked at the names in them.
create table decision_publication (
    decision_id bigint primary key,
    -- What everybody reads of it, and of what the minutes tell; null for nothing of them.
    text varchar(2000) not null,
    minutes varchar(20000),
    -- What the decision said when they were looked at.
    decided_text varchar(2000) not null,
    looked_at timestamp(6) with time zone not null,
    -- Whether it is shown; one that is shown no more keeps its words.
    shown boolean not null,
    constraint fk_decision_publication_decision foreign key (decision_id) references decision (id) on delete cascade
);
