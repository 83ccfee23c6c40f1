package fr.maillage.web.committee;

import fr.maillage.committee.MemberView;
import fr.maillage.committee.SeatField;
import fr.maillage.committee.seat.SeatDetail;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat in a body in the API. What a program cannot set is ignored when it is sent. */
@Schema(name = "Seat", description = "That somebody sits in a body, from when to when")
public class SeatDocument {

    private static final FieldAccess<SeatDocument, SeatField> ACCESS = new FieldAccess<SeatDocument, SeatField>(
                    SeatField.class)
            .text(SeatField.PERSON, d -> d.person, (d, v) -> d.person = v)
            .text(SeatField.ACTOR, d -> d.actor, (d, v) -> d.actor = v)
            .text(SeatField.ROLE, d -> d.role, (d, v) -> d.role = v)
            .text(SeatField.GROUP, d -> d.group, (d, v) -> d.group = v)
            .text(SeatField.FROM, d -> d.from, (d, v) -> d.from = v)
            .text(SeatField.UNTIL, d -> d.until, (d, v) -> d.until = v)
            .text(SeatField.ALTERNATE_OF, d -> d.alternateOf, (d, v) -> d.alternateOf = v)
            .text(SeatField.REPLACES, d -> d.replaces, (d, v) -> d.replaces = v);

    @Schema(readOnly = true)
    public UUID id;

    @Schema(readOnly = true, description = "For If-Match of a write")
    public Integer version;

    @Schema(description = "Identifier of who sits there, among persons")
    public String person;

    @Schema(readOnly = true)
    public String name;

    @Schema(description = "Identifier of the actor that she represents; left out for a resident")
    public String actor;

    @Schema(readOnly = true)
    public String actorName;

    public String role;

    @Schema(description = "The group that she works in, for example A")
    public String group;

    @Schema(description = "First day, YYYY-MM-DD; left out for no limit")
    public String from;

    @Schema(description = "Last day, YYYY-MM-DD; left out for no limit")
    public String until;

    @Schema(description = "Identifier of the seat of whom she stands in for")
    public String alternateOf;

    @Schema(readOnly = true)
    public String alternateName;

    @Schema(description = "Identifier of the seat that she takes, whose mandate ended before hers begins")
    public String replaces;

    @Schema(readOnly = true)
    public String replacesName;

    @Schema(readOnly = true, description = "Whether she sits there today")
    public Boolean today;

    static SeatDocument of(MemberView member) {
        SeatDocument document = new SeatDocument();
        ACCESS.write(document, SeatDetail.values(member));
        document.id = member.id();
        document.version = member.version();
        document.name = member.name();
        document.actorName = member.actorName();
        document.alternateName = member.alternateName();
        document.replacesName = member.replacesName();
        document.today = member.today();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<SeatField> values() {
        return ACCESS.values(this);
    }
}
