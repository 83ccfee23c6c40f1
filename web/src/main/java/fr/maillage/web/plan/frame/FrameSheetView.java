package fr.maillage.web.plan.frame;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.summary.FrameSheet;
import fr.maillage.plan.summary.FrameSheetService;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The actions that serve a frame, as its funders read them. */
@Named
@RequestScoped
public class FrameSheetView {

    @Inject
    private FrameSheetService sheets;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    private String id;
    private FrameSheet sheet;
    private FrameSheetCells cells;

    /** Reads it. */
    public void load() {
        caller.require(Permission.READ);
        sheet = sheets.of(Identifiers.of("plan.frame", id));
        cells = new FrameSheetCells(vocabularies.all(), Languages.of(request));
    }

    public FrameSheet getSheet() {
        return sheet;
    }

    /** Gives the cells in which rows are written. */
    public FrameSheetCells getCells() {
        return cells;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
