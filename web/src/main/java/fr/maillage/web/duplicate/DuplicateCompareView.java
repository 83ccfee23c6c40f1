package fr.maillage.web.duplicate;

import fr.maillage.duplicate.DuplicateDetail;
import fr.maillage.duplicate.DuplicateService;
import fr.maillage.duplicate.DuplicateState;
import fr.maillage.duplicate.MergeChoice;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Two records side by side: merge them field by field, say that they are two places, or take either back. When somebody
 * changed one of them meanwhile, both are shown as they are now, and what was chosen stays.
 */
@Named
@ViewScoped
public class DuplicateCompareView implements Serializable {

    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final long serialVersionUID = 1L;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private Caller caller;

    private String id;
    private int version;
    private int firstVersion;
    private int secondVersion;
    private boolean stale;
    private String kept;
    private ArrayList<FieldChoice> choices;
    private transient DuplicateDetail pair;

    /** Reads the pair; what was chosen in the form is kept. */
    public void load() {
        caller.require(Permission.READ);
        if (choices == null) {
            open(duplicates.get(uuid()));
        }
    }

    /** Merges as chosen. */
    public String merge() {
        PlaceDetail keptPlace =
                SECOND.equals(kept) ? getPair().second() : getPair().first();
        boolean first = !SECOND.equals(kept);
        Set<PlaceField> fromMerged = EnumSet.noneOf(PlaceField.class);
        choices.stream()
                .filter(choice -> choice.isDifferent() && !choice.getSide().equals(kept))
                .forEach(choice -> PlaceField.byKey(choice.getField()).ifPresent(fromMerged::add));
        return deciding(
                () -> duplicates.merge(
                        uuid(),
                        version,
                        new MergeChoice(
                                keptPlace.id(),
                                first ? firstVersion : secondVersion,
                                first ? secondVersion : firstVersion,
                                fromMerged)),
                "duplicate.done.merged");
    }

    public String distinct() {
        return deciding(() -> duplicates.distinct(uuid(), version), "duplicate.done.distinct");
    }

    public String reopen() {
        return deciding(() -> duplicates.reopen(uuid(), version), "duplicate.done.reopened");
    }

    /** Takes the merge back; refused when the kept record was changed since. */
    public String undo() {
        return undo(false);
    }

    /** Takes the merge back; what was changed on the kept record since stays there. */
    public String undoKeeping() {
        return undo(true);
    }

    private String undo(boolean keepChanges) {
        boolean first = getPair().first().id().equals(getPair().merge().kept());
        return deciding(
                () -> duplicates.undo(uuid(), version, first ? firstVersion : secondVersion, keepChanges),
                "duplicate.done.undone");
    }

    private String deciding(Runnable decision, String done) {
        try {
            decision.run();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            refresh(duplicates.get(uuid()));
            stale = true;
            return null;
        }
        Notice.success(done);
        return "/duplicate/compare.xhtml?faces-redirect=true&id=" + id;
    }

    private void open(DuplicateDetail detail) {
        boolean keepFirst = detail.first().id().equals(detail.suggestion().kept());
        kept = keepFirst ? FIRST : SECOND;
        choices = new ArrayList<>();
        refresh(detail);
        for (FieldChoice choice : choices) {
            boolean taken = PlaceField.byKey(choice.getField())
                    .map(detail.suggestion().fromMerged()::contains)
                    .orElse(false);
            choice.setSide(taken == keepFirst ? SECOND : FIRST);
        }
    }

    /** Shows the records as they are now; a field that was not chosen on yet stays with the kept record. */
    private void refresh(DuplicateDetail detail) {
        pair = detail;
        version = detail.version();
        firstVersion = detail.first().version();
        secondVersion = detail.second().version();
        ArrayList<FieldChoice> now = new ArrayList<>();
        for (PlaceField field : PlaceField.values()) {
            String first = detail.first().texts().get(field);
            String second = detail.second().texts().get(field);
            if (first != null || second != null) {
                String side = choices.stream()
                        .filter(c -> c.getField().equals(field.key()))
                        .map(FieldChoice::getSide)
                        .findFirst()
                        .orElse(kept);
                now.add(new FieldChoice(
                        field.key(), first, second, !field.date() && !Objects.equals(first, second), side));
            }
        }
        choices = now;
    }

    public DuplicateDetail getPair() {
        if (pair == null) {
            pair = duplicates.get(uuid());
        }
        return pair;
    }

    /** Tells if the caller may merge now, or say that these are two. */
    public boolean isDecidable() {
        return getPair().editable()
                && getPair().state() == DuplicateState.OPEN
                && !getPair().first().archived()
                && !getPair().second().archived();
    }

    /** The field of a key, for its labels. */
    public PlaceField field(String key) {
        return PlaceField.byKey(key).orElseThrow();
    }

    /** Tells if somebody changed something since the page was opened. */
    public boolean isStale() {
        return stale;
    }

    public List<FieldChoice> getChoices() {
        return choices;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private UUID uuid() {
        return Identifiers.of("duplicate", id);
    }
}
