-- Words as the finding that rests on them was published with, and what was told of who said them.
create table finding_quote (
    finding_id bigint not null,
    statement_id varchar(36) not null,
    rank integer not null,
    words varchar(2000) not null,
    gathering varchar(500),
    commune varchar(200),
    age_band varchar(60),
    constraint pk_finding_quote primary key (finding_id, statement_id),
    constraint fk_finding_quote_finding foreign key (finding_id) references finding (id) on delete cascade
);
create index ix_finding_quote_statement on finding_quote (statement_id);

-- Of findings that were published before, those of groups are kept as they read today; a resident's may be shown again
-- when the finding is.
insert into finding_quote (finding_id, statement_id, rank, words, gathering)
select f.id, s.uuid, e.rank, coalesce(e.adopted_words, s.words), k.title
from finding f
join finding_evidence e on e.finding_id = f.id and e.record_type = 'diagnosis.statement'
join statement s on s.uuid = e.record_id and s.archived_at is null
join gathering_group g on g.id = s.group_id
join gathering k on k.id = g.gathering_id
where f.published_on is not null;
