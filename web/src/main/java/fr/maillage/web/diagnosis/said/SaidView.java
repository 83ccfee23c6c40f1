package fr.maillage.web.diagnosis.said;

import fr.maillage.diagnosis.said.SaidPage;
import fr.maillage.diagnosis.said.SaidService;
import fr.maillage.diagnosis.statement.Verbatim;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.TermLabels;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Statements in a commune or QPV and decisions on them; without a code, a choice of communes. */
@Named("saidPage")
@RequestScoped
public class SaidView {

    @Inject
    private SaidService service;

    @Inject
    private TermLabels terms;

    @Inject
    private Texts texts;

    private String code;
    private SaidPage page;

    public void open() {
        if (code != null && !code.isBlank()) {
            page = service.page(code);
        }
    }

    /** Null where no territory is asked for. */
    public SaidPage getPage() {
        return page;
    }

    public List<TerritoryView> getCommunes() {
        return service.communes();
    }

    /** Who said some words, as far as everybody may know. */
    public String speaker(Verbatim verbatim) {
        if (verbatim.gathering() != null) {
            return texts.of("diagnosis.said.by-group", verbatim.gathering());
        }
        return verbatim.commune() == null
                ? texts.of("diagnosis.said.by-resident")
                : texts.of(
                        "diagnosis.said.by-resident-of",
                        verbatim.commune(),
                        terms.vocabularies().label(Vocabulary.AGE_BAND, verbatim.ageBand(), terms.language()));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
