package fr.maillage.web.diagnosis.exhibit;

import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitView;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of the values of documents of the diagnosis in the page's language. */
@Named("exhibitLabels")
@RequestScoped
public class ExhibitLabels extends RecordLabels<ExhibitField> {

    private static final long KILOBYTE = 1024;

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    public ExhibitLabels() {
        super(ExhibitField.class, "diagnosis.exhibit");
    }

    /** The territory with its code, as forms offer it. */
    @Override
    protected String reference(ExhibitField field, String code) {
        return territories.byCode(code).map(TerritoryNames::written).orElse(code);
    }

    /** Tells the type of a file and its kilobytes. */
    public String file(ExhibitView exhibit) {
        return texts.of(
                "diagnosis.exhibit.file.of",
                texts.of("diagnosis.exhibit.type." + exhibit.mediaType()),
                Math.max(1, exhibit.size() / KILOBYTE));
    }
}
