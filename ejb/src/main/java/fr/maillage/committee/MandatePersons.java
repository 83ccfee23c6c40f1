package fr.maillage.committee;

import fr.maillage.committee.model.Attendance;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Mandate;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.person.PersonFunction;
import fr.maillage.person.PersonFunctions;
import fr.maillage.person.PersonHolder;
import fr.maillage.person.PersonReferences;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The people who sit in bodies and took part in gatherings, for the feature that keeps people. */
@ApplicationScoped
public class MandatePersons implements PersonFunctions, PersonHolder, PersonReferences {

    @Inject
    private MandateRepository mandates;

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyLifecycle lifecycle;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    public String readable(Scope scope, LocalDate day, List<Object> into) {
        return mandates.persons(new RecordQuery().within(scope, day, "b.territory_id"), into);
    }

    @Override
    public String inside(long territory, LocalDate day, List<Object> into) {
        return mandates.persons(
                new RecordQuery().where("b.archived_at is null").inside(territory, day, "b.territory_id"), into);
    }

    @Override
    public String worded(String pattern, List<Object> into) {
        return mandates.persons(
                new RecordQuery().where("(b.search_text like ? or lower(m.role) like ?)", pattern, pattern), into);
    }

    @Override
    public Map<Long, List<PersonFunction>> of(Collection<Long> persons) {
        LocalDate today = ClockProducer.today(clock);
        return persons.isEmpty()
                ? Map.of()
                : mandates.functions(
                        persons,
                        new RecordQuery().within(caller.scope(Permission.READ_CONTACTS), today, "b.territory_id"));
    }

    @Override
    public boolean editable(long person) {
        return caller.may(Permission.EDIT_COMMITTEE)
                && bodiesOf(mandates.of(List.of(person))).values().stream()
                        .anyMatch(body -> caller.may(Permission.EDIT_COMMITTEE, body.territoryId()));
    }

    /** No form is open on a mandate. */
    @Override
    public void changed(long person) {}

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        Set<Long> needed = new HashSet<>();
        mandates.of(persons).forEach(mandate -> needed.add(mandate.personId()));
        mandates.attended(persons).forEach(attendance -> needed.add(attendance.personId()));
        return needed;
    }

    /** Each body's history tells that a member was taken out, not whom. */
    @Override
    public void forget(Collection<Long> persons) {
        mandates.attended(persons).forEach(mandates::remove);
        List<Mandate> theirs = mandates.of(persons);
        Map<Long, Body> of = bodiesOf(theirs);
        theirs.forEach(mandate -> {
            mandates.alternates(mandate.id()).forEach(alternate -> alternate.standsInFor(null));
            mandates.followers(mandate.id()).forEach(follower -> follower.follows(null));
            mandates.remove(mandate);
            lifecycle.record(of.get(mandate.bodyId()), "remove-member", List.of());
        });
        mandates.flush();
    }

    @Override
    public void moved(long from, long to) {
        moveMandates(from, to);
        moveAttendance(from, to);
        mandates.flush();
    }

    /** Makes one mandate of those that overlap, however many there are; whoever stood in for herself stands in for nobody. */
    private void moveMandates(long from, long to) {
        List<Mandate> kept = new ArrayList<>(mandates.of(List.of(to)));
        for (Mandate mandate : mandates.of(List.of(from))) {
            List<Mandate> same = kept.stream().filter(mandate::overlaps).toList();
            if (same.isEmpty()) {
                mandate.becomes(to, lifecycle.now());
                kept.add(mandate);
                continue;
            }
            Mandate stays = same.get(0);
            absorb(stays, mandate);
            for (Mandate other : same.subList(1, same.size())) {
                absorb(stays, other);
                kept.remove(other);
            }
        }
        mandates.flush();
        kept.forEach(mandate -> mandates.alternates(mandate.id()).forEach(each -> each.standsInFor(mandate)));
    }

    private void absorb(Mandate stays, Mandate goes) {
        stays.absorb(goes, lifecycle.now());
        mandates.alternates(goes.id()).forEach(alternate -> alternate.standsInFor(stays));
        mandates.followers(goes.id()).forEach(follower -> follower.follows(stays));
        mandates.remove(goes);
    }

    /** Keeps the presence that counts more where both were noted: somebody was there. */
    private void moveAttendance(long from, long to) {
        Map<Long, Attendance> kept = mandates.attended(List.of(to)).stream()
                .collect(Collectors.toMap(Attendance::gatheringId, attendance -> attendance));
        for (Attendance attendance : mandates.attended(List.of(from))) {
            Attendance same = kept.get(attendance.gatheringId());
            if (same == null) {
                attendance.becomes(to);
            } else {
                same.strengthen(attendance);
                mandates.remove(attendance);
            }
        }
    }

    private Map<Long, Body> bodiesOf(List<Mandate> theirs) {
        return bodies.byKeys(theirs.stream().map(Mandate::bodyId).collect(Collectors.toSet()));
    }
}
