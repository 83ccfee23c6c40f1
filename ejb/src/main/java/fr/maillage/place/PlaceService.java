package fr.maillage.place;

import fr.maillage.audit.AuditService;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.core.PlaceDisplay;
import fr.maillage.place.core.PlaceEditor;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.place.core.PlaceLifecycle;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.merge.PlaceMergeService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSearch;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Places, for people and programs. Reading needs READ somewhere, since the records are open data; changing a place
 * needs EDIT_PLACES on its commune, and moving it on both communes; confirming it and proposing corrections needs
 * CONTRIBUTE.
 */
@Stateless
public class PlaceService {

    @Inject
    private PlaceAccess access;

    @Inject
    private PlaceSearch queries;

    @Inject
    private PlaceEditor editor;

    @Inject
    private PlaceLifecycle lifecycle;

    @Inject
    private PlaceCreations creations;

    @Inject
    private PlaceAssembler details;

    @Inject
    private AuditService audit;

    @Inject
    private Caller caller;

    /**
     * A page of the list with the exact number of places, in at most five statements whatever its size.
     *
     * @param filter never null; see {@link PlaceFilter#NONE}
     * @param request sorts by {@code name} (default), {@code commune}, {@code postalCode}, {@code date} or {@code
     *     source}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort
     */
    public Page<PlaceSummary> list(PlaceFilter filter, PageRequest request) {
        caller.require(Permission.READ);
        return queries.page(filter, request);
    }

    /**
     * A page of the list for somebody who turns it over: as {@link #list}, but it counts ten thousand places at most,
     * says so by {@link Page#more}, and has no rows beyond them. It costs the same among a thousand places and a
     * million.
     */
    public Page<PlaceSummary> browse(PlaceFilter filter, PageRequest request) {
        caller.require(Permission.READ);
        return queries.browse(filter, request);
    }

    /**
     * Counts the places that fit.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public long count(PlaceFilter filter) {
        caller.require(Permission.READ);
        return queries.count(filter);
    }

    /**
     * A place, archived or not.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public PlaceDetail get(UUID id) {
        caller.require(Permission.READ);
        return details.of(access.find(id));
    }

    /**
     * Creates a place; all that is entered counts as set by hand. It begins with today's date in the groups that the input says were
     * verified, in all where it says nothing.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLACES on the commune
     */
    public PlaceDetail create(PlaceInput input) {
        caller.require(Permission.EDIT_PLACES);
        return details.of(access.find(editor.create(input)));
    }

    /**
     * Creates a place once, however often a program repeats its request.
     *
     * @param key chosen by the caller for this request, at most 200 characters
     * @throws Problem as for {@link #create(PlaceInput)}; INVALID when the key was used for another content; CONFLICT
     *     when a request with this key is under way
     */
    public PlaceDetail create(PlaceInput input, String key) {
        caller.require(Permission.EDIT_PLACES);
        return details.of(access.find(creations.once(key, input, () -> editor.create(input))));
    }

    /**
     * Finds the faults of an input for {@link #create} or {@link #update}; nothing is written. For a form that has
     * found a fault of its own and names the others with it.
     *
     * @param id null for a new place
     * @return one violation per wrong field; empty when all is right
     * @throws Problem UNAUTHENTICATED or DENIED without EDIT_PLACES for a new place, without
     *     CONTRIBUTE otherwise; NOT_FOUND
     */
    public List<Violation> faults(UUID id, PlaceInput input) {
        caller.require(id == null ? Permission.EDIT_PLACES : Permission.CONTRIBUTE);
        return editor.faults(id == null ? PlaceValues.EMPTY : access.find(id).values(), input);
    }

    /**
     * Corrects a place. The changed fields count as set by hand. Groups are dated today that the input says were verified with those
     * who run the place, and what they say counts as set by hand, too; a correction alone dates nothing.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID with one violation per wrong field; DENIED
     *     without EDIT_PLACES on the commune, before and after; CONFLICT for an archived place; NOT_FOUND
     */
    public PlaceDetail update(UUID id, int version, PlaceInput input) {
        StoredPlace stored = access.forChange(id, version);
        PlaceAccess.requireActive(stored);
        editor.update(stored, input);
        return details.of(access.find(id));
    }

    /**
     * Says that all that the record says is right today; no import overwrites it from now on.
     *
     * @throws Problem DENIED without CONTRIBUTE on the commune; otherwise as for {@link #update}
     */
    public PlaceDetail confirm(UUID id, int version) {
        editor.confirm(access.forContribution(id, version));
        return details.of(access.find(id));
    }

    /**
     * Proposes corrections of a place, which somebody who may change it decides on. The place itself stays as it is.
     *
     * @param version the version that the caller has seen
     * @param input the record as it should be; only what differs is proposed; what it says was verified dates the record once it is
     *     accepted
     * @throws Problem INVALID with one violation per wrong field and per field that would be emptied, which cannot be
     *     proposed, or when nothing differs; DENIED without CONTRIBUTE on the commune; otherwise as for {@link #update}
     */
    public PlaceDetail propose(UUID id, int version, PlaceInput input) {
        editor.propose(access.forContribution(id, version), input);
        return details.of(access.find(id));
    }

    /**
     * Takes a place out of lists and figures, keeping it.
     *
     * @param reason why, at most 500 characters; never blank
     * @throws Problem as for {@link #update}
     */
    public PlaceDetail archive(UUID id, int version, String reason) {
        lifecycle.archive(id, version, reason);
        return details.of(access.find(id));
    }

    /**
     * Brings an archived place back as it was.
     *
     * @throws Problem as for {@link #update}; CONFLICT for a place that is not archived, or that was
     *     merged: a merge is taken back as a whole, see {@link PlaceMergeService#unmerge}
     */
    public PlaceDetail restore(UUID id, int version) {
        lifecycle.restore(id, version);
        return details.of(access.find(id));
    }

    /**
     * Reads the history of a place, the newest first; values as texts, see {@link PlaceDisplay}.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<AuditView> history(UUID id) {
        caller.require(Permission.READ);
        return audit.of(new RecordRef("place", access.find(id).place().uuid()));
    }
}
