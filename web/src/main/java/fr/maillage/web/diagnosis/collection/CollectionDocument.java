package fr.maillage.web.diagnosis.collection;

import fr.maillage.diagnosis.collection.CollectionField;
import fr.maillage.diagnosis.collection.CollectionView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole collection in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(
        name = "Collection",
        description = "What was asked together; codes of statements and respondents are unique inside one only")
public class CollectionDocument extends RecordDocument {

    private static final FieldAccess<CollectionDocument, CollectionField> ACCESS = new FieldAccess<
                    CollectionDocument, CollectionField>(CollectionField.class)
            .text(CollectionField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(CollectionField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .text(CollectionField.MODE, d -> d.mode, (d, v) -> d.mode = v)
            .day(CollectionField.STARTS_ON, d -> d.startsOn, (d, v) -> d.startsOn = v)
            .day(CollectionField.ENDS_ON, d -> d.endsOn, (d, v) -> d.endsOn = v);

    public String title;

    @Schema(description = "Code of the territory that it is about, for example ept:200058790")
    public String territory;

    @Schema(readOnly = true)
    public String territoryName;

    @Schema(description = "How people were asked, a code of the list collection-mode; null for several ways")
    public String mode;

    @Schema(description = "Its first day; null where the days of what was said tell")
    public LocalDate startsOn;

    @Schema(description = "Its last day; null where the days of what was said tell")
    public LocalDate endsOn;

    @Schema(readOnly = true, description = "Its first day, else that of the first words")
    public LocalDate firstDay;

    @Schema(readOnly = true, description = "Its last day, else that of the last words")
    public LocalDate lastDay;

    @Schema(readOnly = true, description = "How many groups of gatherings belong to it")
    public Long groups;

    @Schema(readOnly = true, description = "How many residents belong to it")
    public Long respondents;

    @Schema(readOnly = true, description = "How many statements belong to it and are not archived")
    public Long statements;

    static CollectionDocument of(CollectionView collection) {
        CollectionDocument document = new CollectionDocument();
        ACCESS.write(document, collection.values());
        document.tell(collection);
        document.territoryName = collection.territoryName();
        document.firstDay = collection.firstDay();
        document.lastDay = collection.lastDay();
        document.groups = collection.groups();
        document.respondents = collection.respondents();
        document.statements = collection.statements();
        return document;
    }

    /** The values that are to be checked and stored. */
    FieldValues<CollectionField> values() {
        return ACCESS.values(this);
    }
}
