package fr.maillage.web.mapping;

import fr.maillage.importing.mapping.MappingDraftService;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.MappingCheck;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.mapping.Transform;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.web.importing.FieldValues;
import fr.maillage.web.importing.RecordKindWords;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Names of fields and transforms on the pages of mappings. */
@Named("mappingLabels")
@RequestScoped
public class MappingLabels {

    /** The fields in the order in which one thinks of a place. */
    private static final List<String> FIELDS = List.of(
            "id",
            "nom",
            "adresse",
            "complement_adresse",
            "code_postal",
            "commune",
            "code_insee",
            FieldRule.POSITION,
            "code_qpv",
            "telephone",
            "courriels",
            "site_web",
            "horaires",
            "services",
            "publics_specifiquement_adresses",
            "prise_en_charge_specifique",
            "frais_a_charge",
            "modalites_acces",
            "modalites_accompagnement",
            "itinerance",
            "typologie",
            "dispositif_programmes_nationaux",
            "formations_labels",
            "autres_formations_labels",
            "presentation_resume",
            "presentation_detail",
            "structure_parente",
            "pivot",
            "fiche_acces_libre",
            "prise_rdv",
            "date_maj",
            "source");

    @Inject
    private MappingDraftService drafts;

    @Inject
    private RecordKindWords kinds;

    @Inject
    private LanguageView language;

    /** A value of a field as people read it. */
    public String value(String field, String text) {
        return FieldValues.of(field, text, language.getLocale());
    }

    /** The fields that a mapping of a kind can fill. */
    List<String> fields(String kind) {
        return Mapping.PLACES.equals(kind)
                ? FIELDS
                : drafts.schema(kind).fields().stream().map(RecordField::name).toList();
    }

    public boolean required(String kind, String field) {
        return Mapping.PLACES.equals(kind) && MappingCheck.REQUIRED.contains(field);
    }

    /** Names for people a field of the national schema, or of records of another kind. */
    public String field(String kind, String field) {
        return Mapping.PLACES.equals(kind)
                ? Messages.text(language.getLocale(), "interop.mapping.field." + field)
                : kinds.text(kind, "field." + field);
    }

    /** Lists the transforms that can fill a field. */
    public List<SelectItem> transforms(String kind, String field) {
        boolean places = Mapping.PLACES.equals(kind);
        RecordSchema schema = places ? null : drafts.schema(kind);
        return Arrays.stream(Transform.values())
                .filter(t -> places ? MappingCheck.fits(field, t) : schema.fits(field, t))
                .map(t -> new SelectItem(t.name(), transform(t)))
                .toList();
    }

    public String transform(Transform transform) {
        return Messages.text(language.getLocale(), "interop.mapping.transform." + transform.code());
    }

    /** The page that leads to the mapping of files of a kind. */
    public String start(String kind) {
        return Mapping.PLACES.equals(kind) ? "/interop/import.xhtml" : "/interop/records.xhtml?kind=" + kind;
    }

    /** A rule in words; what to say where there is none. */
    public String words(FieldRule rule) {
        if (rule == null) {
            return Messages.text(language.getLocale(), "interop.mapping.unfilled");
        }
        if (rule.transform() == Transform.CONSTANT) {
            return Messages.format(language.getLocale(), "interop.mapping.words.constant", rule.text());
        }
        return Messages.format(
                language.getLocale(),
                rule.optional() ? "interop.mapping.words.optional" : "interop.mapping.words",
                transform(rule.transform()),
                String.join(", ", rule.columns()));
    }

    /** The sentence of a finding. */
    public String sentence(Violation violation) {
        String text = RuleTexts.text(violation, language.getLocale());
        return violation.field() == null || "file".equals(violation.field()) ? text : violation.field() + " : " + text;
    }
}
