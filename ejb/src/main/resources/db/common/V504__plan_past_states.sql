-- Which state an action left on which day; the one that it is in stands in its own row.
create table plan_past_state (
    action_id bigint not null,
    left_on date not null,
    state varchar(20) not null,
    constraint pk_plan_past_state primary key (action_id, left_on),
    constraint fk_plan_past_state_action foreign key (action_id) references plan_action (id) on delete cascade,
    check (state in ('idea', 'planned', 'running', 'done', 'suspended', 'abandoned'))
);

-- What the audit tells: of several changes of a day the first one says what it was until then. What an action became on
-- the day when it was entered, it had been before.
insert into plan_past_state (action_id, left_on, state)
select a.id, d.left_on, s.code
from (
    select l.record_id, cast(l.at as date) as left_on, min(l.id) as line_id
    from audit_line l
    where l.record_type = 'plan.action' and l.changes like '%"field":"state","before":"%'
    group by l.record_id, cast(l.at as date)) d
join audit_line l on l.id = d.line_id
join plan_action a on a.uuid = d.record_id and cast(a.created_at as date) < d.left_on
join (
    select 'idea' as code union all select 'planned' union all select 'running' union all select 'done'
    union all select 'suspended' union all select 'abandoned') s
    on l.changes like concat('%"field":"state","before":"', s.code, '"%');
