package fr.maillage.web.place;

import fr.maillage.audit.AuditView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.AgePolicy;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.FieldOrigin;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.AuditLine;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One place: what it says, where that comes from, what sources propose, what happened; archive and restore. */
@Named
@ViewScoped
public class PlaceDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceLabels labels;

    @Inject
    private Caller caller;

    private String id;
    private int version;
    private String reason;
    private transient PlaceDetail place;

    /** The fields that one source, or one person at one moment, has set. */
    public record Group(FieldOrigin origin, List<PlaceField> fields) {}

    /** The day on which a group of fields was last known to be right; null where that is not known. */
    public record Age(FieldGroup group, LocalDate on) {}

    /** Reads the place as it is now; before each page, so that a refused action shows what has changed. */
    public void load() {
        place = places.get(Identifiers.of("place", id));
        version = place.version();
    }

    public String confirm() {
        places.confirm(Identifiers.of("place", id), version);
        Notice.success("place.done.confirmed");
        return again();
    }

    public String archive() {
        places.archive(Identifiers.of("place", id), version, reason);
        Notice.success("place.done.archived");
        return again();
    }

    public String restore() {
        places.restore(Identifiers.of("place", id), version);
        Notice.success("place.done.restored");
        return again();
    }

    /** Tells if the caller may say that the record is right, and propose what is not. */
    public boolean isContributor() {
        return !getPlace().archived()
                && caller.may(Permission.CONTRIBUTE, getPlace().commune().id());
    }

    /** The texts of a field, as people read them; empty where it has none. */
    public List<String> items(String field) {
        PlaceField known = PlaceField.byKey(field).orElseThrow();
        return labels.items(known, getPlace().texts().get(known));
    }

    /** A field's text as it is stored; null where it has none. */
    public String stored(String field) {
        return getPlace().texts().get(PlaceField.byKey(field).orElseThrow());
    }

    /** The labels of what offers add to a list of the record; empty where they add nothing. */
    public List<String> added(String field) {
        PlaceField known = PlaceField.byKey(field).orElseThrow();
        List<String> codes = getPlace().offered().getOrDefault(known, List.of());
        return codes.isEmpty() ? codes : labels.items(known, String.join("|", codes));
    }

    /** Where a field's value comes from; null where nobody said anything. */
    public FieldOrigin origin(String field) {
        return PlaceField.byKey(field).map(f -> getPlace().origins().get(f)).orElse(null);
    }

    /** Lists what each source and each person has set, the latest first; empty fields left out. */
    public List<Group> getGroups() {
        Map<FieldOrigin, List<PlaceField>> groups = new LinkedHashMap<>();
        for (PlaceField field : PlaceField.values()) {
            FieldOrigin origin = getPlace().origins().get(field);
            if (origin != null && getPlace().texts().containsKey(field)) {
                groups.computeIfAbsent(origin, o -> new ArrayList<>()).add(field);
            }
        }
        return groups.entrySet().stream()
                .map(e -> new Group(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((Group g) -> g.origin().at()).reversed())
                .toList();
    }

    /** The age of each group of fields, where they differ. */
    public List<Age> getAges() {
        List<Age> ages = Arrays.stream(FieldGroup.values())
                .map(group -> new Age(group, AgePolicy.on(getPlace().values(), group)))
                .toList();
        return ages.stream().map(Age::on).distinct().count() > 1 ? ages : List.of();
    }

    /** Tells if the values come from several origins, so that each line should say which. */
    public boolean isMixed() {
        return getPlace().origins().values().stream().distinct().count() > 1;
    }

    public List<AuditView> getHistory() {
        return places.history(Identifiers.of("place", id));
    }

    /** A changed value as people read it. */
    public String text(AuditLine.Change change, boolean after) {
        String text = after ? change.after() : change.before();
        return PlaceField.byKey(change.field()).map(f -> labels.text(f, text)).orElse(text == null ? "" : text);
    }

    public PlaceDetail getPlace() {
        if (place == null) {
            place = places.get(Identifiers.of("place", id));
        }
        return place;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private String again() {
        return "/place/detail.xhtml?faces-redirect=true&id=" + id;
    }
}
