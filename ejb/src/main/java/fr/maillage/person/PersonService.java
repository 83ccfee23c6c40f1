package fr.maillage.person;

import fr.maillage.audit.AuditService;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.person.model.Person;
import fr.maillage.person.persistence.PersonRepository;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * People. Reading one needs READ_CONTACTS where she belongs or by one of her functions, changing one EDIT_ACTORS
 * likewise: whoever keeps one of her functions keeps her for all. The audit tells that she was changed, never what she is
 * called or how she is reached, so that erasing her leaves nothing.
 */
@Stateless
public class PersonService {

    @Inject
    private PersonRepository people;

    @Inject
    private PersonRegister register;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonSearch search;

    @Inject
    private PersonLifecycle lifecycle;

    @Inject
    private TerritoryService territories;

    @Inject
    private AuditService audit;

    @Inject
    private Caller caller;

    /**
     * A page of the people whom the caller may read.
     *
     * @param filter never null; see {@link PersonFilter#NONE}
     * @param request sorts by {@code name} (default) or {@code email}
     * @throws Problem UNAUTHENTICATED or DENIED without READ_CONTACTS; NOT_FOUND for an unknown territory; INVALID for
     *     an unknown sort
     */
    public Page<PersonSummary> list(PersonFilter filter, PageRequest request) {
        caller.require(Permission.READ_CONTACTS);
        return search.page(filter, request);
    }

    /**
     * A person; for an entry that was merged the one that is kept.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ_CONTACTS, or where the caller may not read her; NOT_FOUND
     */
    public PersonDetail get(UUID id) {
        return detail(readable(id));
    }

    /** A person as other records name her. Throws as {@link #get}. */
    public PersonRef reference(UUID id) {
        return PersonRef.of(readable(id));
    }

    /** The same; empty for nobody, and for whom the caller may not read. Throws without READ_CONTACTS. */
    public Optional<PersonRef> known(UUID id) {
        caller.require(Permission.READ_CONTACTS);
        return people.byUuid(id).map(this::kept).filter(access::readable).map(PersonRef::of);
    }

    /**
     * The people with these database identifiers, in one statement; unknown ones are absent, and an entry that was merged
     * is told as it was. For features that have asked whether the caller may know who is meant.
     */
    public Map<Long, PersonRef> references(Set<Long> keys) {
        caller.requireSignedIn();
        Map<Long, PersonRef> references = new HashMap<>();
        people.byKeys(keys).forEach((key, person) -> references.put(key, PersonRef.of(person)));
        return references;
    }

    /**
     * The people with an address whom the caller may read; nobody for what is no address.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ_CONTACTS
     */
    public List<PersonRef> byEmail(String email) {
        caller.require(Permission.READ_CONTACTS);
        Optional<String> normal = email == null ? Optional.empty() : EmailPolicy.normalise(email);
        return normal.stream()
                .flatMap(address -> people.byEmail(address).stream())
                .filter(access::readable)
                .map(PersonRef::of)
                .toList();
    }

    /**
     * Entries that may be the same person, ten at most: of her name or her address, among those whom the caller may read.
     *
     * @throws Problem as for {@link #get}
     */
    public List<PersonSummary> alike(UUID id) {
        return search.alike(readable(id));
    }

    /**
     * Enters somebody for herself, such as a resident.
     *
     * @param territory the code of where she belongs: whoever keeps contacts there may read and correct her
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_ACTORS on the territory
     */
    public PersonDetail enter(PersonInput input, String territory) {
        caller.require(Permission.EDIT_ACTORS);
        return detail(lifecycle.enter(input.checked(), allowed(territory)));
    }

    /**
     * Corrects a person.
     *
     * @param version the version that the caller has seen
     * @param territory where she belongs from now on; null, where she has functions, for nowhere
     * @throws Problem STALE when she has another version now; INVALID with one violation per wrong field; DENIED where
     *     the caller may not change her, or has no EDIT_ACTORS on the territory; CONFLICT for a merged entry; NOT_FOUND
     */
    public PersonDetail correct(UUID id, int version, PersonInput input, String territory) {
        Person person = lifecycle.forChange(id, version);
        PersonInput checked = input.checked();
        Long where = given(territory) || register.unneeded(List.of(person.id())).contains(person.id())
                ? allowed(territory, person)
                : null;
        return detail(lifecycle.correct(person, checked, where));
    }

    /**
     * Takes somebody out who has no function: she is deleted, and nothing of her is kept.
     *
     * @throws Problem as for {@link #correct}; CONFLICT where a feature still needs her, or she has an account
     */
    public void remove(UUID id, int version) {
        lifecycle.remove(lifecycle.forChange(id, version));
    }

    /**
     * Makes one of two entries of one person. Her functions and all that other features keep of her move to the entry
     * that is kept; its name, address and telephone win, those that it lacks come from the other; a refusal of messages
     * of either stays.
     *
     * @param kept the entry that keeps its identifier
     * @param other the entry that goes
     * @return the entry that is kept
     * @throws Problem STALE when either has another version now; INVALID on {@code other} for one entry named twice;
     *     DENIED where the caller may not change both; CONFLICT where either was merged already; NOT_FOUND
     */
    public PersonDetail merge(UUID kept, int keptVersion, UUID other, int otherVersion) {
        caller.require(Permission.EDIT_ACTORS);
        if (kept.equals(other)) {
            throw Problem.invalid("other", "person-itself", null);
        }
        // In the order of their keys, so that two who merge the same entries the other way round wait and are told.
        people.lock(List.of(kept, other));
        Person stays = lifecycle.forChange(kept, keptVersion);
        Person goes = lifecycle.forChange(other, otherVersion);
        return detail(lifecycle.merge(stays, goes));
    }

    /**
     * Reads the history of a person, the newest first.
     *
     * @throws Problem as for {@link #get}
     */
    public List<AuditView> history(UUID id) {
        return audit.of(new RecordRef(people.kind(), readable(id).uuid()));
    }

    private Person readable(UUID id) {
        caller.require(Permission.READ_CONTACTS);
        Person person = kept(lifecycle.find(id));
        if (!access.readable(person)) {
            throw Problem.denied("outside-territory");
        }
        return person;
    }

    private Person kept(Person found) {
        Long into = found.mergedInto();
        return into == null ? found : people.byKeys(List.of(into)).get(into);
    }

    private long allowed(String territory) {
        if (!given(territory)) {
            throw Problem.invalid("territory", "required", null);
        }
        TerritoryView where = territories.required(territory);
        caller.require(Permission.EDIT_ACTORS, where.id());
        return where.id();
    }

    /** She may stay where she belongs, whoever corrects her. */
    private Long allowed(String territory, Person person) {
        boolean same = given(territory)
                && territories
                        .byCode(territory)
                        .filter(t -> Long.valueOf(t.id()).equals(person.territoryId()))
                        .isPresent();
        return same ? person.territoryId() : Long.valueOf(allowed(territory));
    }

    private PersonDetail detail(Person person) {
        Optional<TerritoryView> where =
                Optional.ofNullable(person.territoryId()).flatMap(territories::byId);
        return new PersonDetail(
                person.uuid(),
                person.version(),
                person.name(),
                person.email(),
                person.phone(),
                person.noMail(),
                where.map(TerritoryView::code).orElse(null),
                where.map(TerritoryView::name).orElse(null),
                person.account() != null,
                search.functions(List.of(person.id())).getOrDefault(person.id(), List.of()),
                person.createdAt(),
                person.updatedAt(),
                access.editable(person));
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
