package fr.maillage.web.committee;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringView;
import fr.maillage.committee.GroupLine;
import fr.maillage.committee.series.SeriesInput;
import fr.maillage.committee.series.SeriesPlace;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole gathering in the API. What a program cannot set is ignored when it is sent: a record that was read can be
 * changed and sent back as it is.
 */
@Schema(name = "Gathering", description = "A dated meeting of a body")
public class GatheringDocument extends RecordDocument {

    private static final FieldAccess<GatheringDocument, GatheringField> ACCESS = new FieldAccess<
                    GatheringDocument, GatheringField>(GatheringField.class)
            .text(GatheringField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(GatheringField.BODY, d -> d.body, (d, v) -> d.body = v)
            .text(GatheringField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(GatheringField.HELD_ON, d -> d.heldOn, (d, v) -> d.heldOn = v)
            .text(GatheringField.STARTS_AT, d -> d.startsAt, (d, v) -> d.startsAt = v)
            .text(GatheringField.ENDS_AT, d -> d.endsAt, (d, v) -> d.endsAt = v)
            .text(GatheringField.MODE, d -> d.mode, (d, v) -> d.mode = v)
            .text(GatheringField.PLACE, d -> d.place, (d, v) -> d.place = v)
            .codes(GatheringField.GROUPS, GatheringDocument::written, (d, v) -> d.groups = Group.all(v))
            .text(GatheringField.REMARK, d -> d.remark, (d, v) -> d.remark = v);

    public String title;

    @Schema(description = "Identifier of the body that holds it")
    public String body;

    @Schema(readOnly = true)
    public String bodyName;

    @Schema(readOnly = true, description = "Code of the territory that its body works for")
    public String territory;

    @Schema(description = "What files call it, for example S1; no two gatherings of a body have the same")
    public String code;

    @Schema(description = "YYYY-MM-DD")
    public String heldOn;

    @Schema(description = "Time of day in Paris, HH:MM")
    public String startsAt;

    @Schema(description = "Time of day in Paris, HH:MM")
    public String endsAt;

    @Schema(description = "on-site, online or both")
    public String mode;

    @Schema(description = "Where it is held, in words")
    public String place;

    @Schema(description = "The groups that people worked in, in their order")
    public List<Group> groups;

    public String remark;

    @Schema(
            description =
                    "Where it stands in its series, left out for none; to enter one, its rhythm and its end. Only read"
                            + " when a gathering is entered.")
    public SeriesDocument series;

    /** A group of a gathering. */
    @Schema(name = "GatheringGroup")
    public static class Group {

        @Schema(description = "Unique within the gathering, for example S1-A")
        public String code;

        public String title;

        @Schema(description = "How many people were in it; null where nobody counted")
        public Integer present;

        static List<Group> all(List<String> written) {
            return GroupLine.all(written).stream().map(Group::of).toList();
        }

        private static Group of(GroupLine line) {
            Group group = new Group();
            group.code = line.code();
            group.title = line.title();
            group.present = line.present() == null ? null : Integer.valueOf(line.present());
            return group;
        }

        private String written() {
            return new GroupLine(code, title, present == null ? null : present.toString()).written();
        }
    }

    public static GatheringDocument of(GatheringView gathering) {
        GatheringDocument document = new GatheringDocument();
        ACCESS.write(document, gathering.values());
        document.tell(gathering);
        document.bodyName = gathering.bodyName();
        document.territory = gathering.territoryCode();
        document.series = SeriesDocument.of(gathering.series());
        return document;
    }

    /** The same of a single gathering, with those before and after it in its series; empty for none. */
    public static GatheringDocument of(GatheringView gathering, Optional<SeriesPlace> place) {
        GatheringDocument document = of(gathering);
        place.ifPresent(known -> document.series.beside(known));
        return document;
    }

    /** Tells how the others of a new series follow; empty for a single gathering. */
    Optional<SeriesInput> repeated() {
        return Optional.ofNullable(series).filter(SeriesDocument::asks).map(SeriesDocument::input);
    }

    /** Gives the values to be checked and stored. */
    FieldValues<GatheringField> values() {
        return ACCESS.values(this);
    }

    private List<String> written() {
        return groups == null
                ? List.of()
                : groups.stream()
                        .filter(group -> group != null)
                        .map(Group::written)
                        .toList();
    }
}
