package fr.maillage.web.diagnosis.theme;

import fr.maillage.diagnosis.theme.ThemeDetail;
import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole theme in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "Theme", description = "What people speak of, or what is proposed in answer to it")
public class ThemeDocument {

    private static final FieldAccess<ThemeDocument, ThemeField> ACCESS = new FieldAccess<ThemeDocument, ThemeField>(
                    ThemeField.class)
            .text(ThemeField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(ThemeField.NAME, d -> d.name, (d, v) -> d.name = v)
            .text(ThemeField.NAME_EN, d -> d.nameEn, (d, v) -> d.nameEn = v)
            .text(ThemeField.SHORT_NAME, d -> d.shortName, (d, v) -> d.shortName = v)
            .text(ThemeField.SHORT_NAME_EN, d -> d.shortNameEn, (d, v) -> d.shortNameEn = v)
            .text(ThemeField.KIND, d -> d.kind, (d, v) -> d.kind = v)
            .text(ThemeField.PARENT, d -> d.parent, (d, v) -> d.parent = v);

    @Schema(readOnly = true)
    public UUID id;

    @Schema(readOnly = true, description = "For If-Match of a write")
    public Integer version;

    @Schema(description = "By which files call it; it cannot change")
    public String code;

    public String name;

    public String nameEn;

    @Schema(description = "As it stands in a sentence, with its article")
    public String shortName;

    public String shortNameEn;

    @Schema(description = "theme, sub-theme or proposal")
    public String kind;

    @Schema(description = "Code of what it stands below; null for a theme")
    public String parent;

    @Schema(readOnly = true)
    public boolean archived;

    static ThemeDocument of(ThemeDetail detail) {
        return of(detail.theme());
    }

    static ThemeDocument of(ThemeView theme) {
        ThemeDocument document = new ThemeDocument();
        ACCESS.write(document, theme.values());
        document.id = theme.id();
        document.version = theme.version();
        document.archived = theme.archived();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<ThemeField> values() {
        return ACCESS.values(this);
    }
}
