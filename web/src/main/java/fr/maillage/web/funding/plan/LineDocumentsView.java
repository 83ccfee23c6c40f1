package fr.maillage.web.funding.plan;

import fr.maillage.document.KeptFile.Sent;
import fr.maillage.funding.document.LineDocument;
import fr.maillage.funding.document.LineDocumentField;
import fr.maillage.funding.document.LineDocumentService;
import fr.maillage.funding.financing.FinancingPlan;
import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.LineBook;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.Upload;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** The documents of the lines of a plan, on its page. */
@Named
@ViewScoped
public class LineDocumentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final double KIBIBYTE = 1024;

    @Inject
    private LineDocumentService documents;

    @Inject
    private FinancingView labels;

    @Inject
    private Texts texts;

    private UUID plan;
    private ArrayList<LineDocument> items;
    private boolean opened;
    private LinkedHashMap<UUID, String> lines;
    private LinkedHashMap<Long, UUID> keys;
    private String line;
    private String kind;
    private String datedOn;
    private transient Part file;

    /** The documents of a plan as the page shows them, the oldest first. */
    public List<LineDocument> of(FinancingPlan of) {
        if (items == null) {
            LineDocumentService.OfPlan found = documents.ofPlan(of.record().ref());
            plan = of.record().ref().id();
            items = new ArrayList<>(found.items());
            opened = found.opened();
            lines = new LinkedHashMap<>();
            keys = new LinkedHashMap<>();
            for (FundingLine each : of.lines()) {
                lines.put(each.id(), labels.called(each));
                keys.put(each.key(), each.id());
            }
        }
        return items;
    }

    /** The lines that a form offers. */
    public List<SelectItem> getLines() {
        return lines.entrySet().stream()
                .map(entry -> new SelectItem(entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    /** The kinds that a form offers. */
    public List<SelectItem> getKinds() {
        return LineDocumentField.KIND.type().choices().stream()
                .map(code -> new SelectItem(code, texts.of("funding.document.kind." + code)))
                .toList();
    }

    /** Adds a document to the line that was chosen. */
    public String add() {
        FieldValues<LineDocumentField> input = FieldValues.none(LineDocumentField.class)
                .with(LineDocumentField.KIND, kind)
                .with(LineDocumentField.DATED_ON, datedOn);
        UUID to = Identifiers.of(LineBook.KIND, line);
        Upload.read(file, "file", "required", (content, name) -> documents.add(to, input, new Sent(content, name)));
        return told("funding.document.done.added");
    }

    /** Takes a document away. */
    public String remove(LineDocument document) {
        try {
            documents.remove(keys.get(document.line()), document.id(), document.version());
        } catch (Problem problem) {
            items = null;
            throw problem;
        }
        return told("funding.document.done.removed");
    }

    private String told(String text) {
        Notice.success(text);
        return "/funding/plan/detail.xhtml?faces-redirect=true&id=" + plan;
    }

    /** Names the line of a document. */
    public String line(LineDocument document) {
        return lines.getOrDefault(keys.get(document.line()), "");
    }

    /** Names a file, and tells its size. */
    public String label(LineDocument document) {
        return texts.of(
                "funding.document.file.label",
                document.file().name(),
                Math.max(1, Math.round(document.file().size() / KIBIBYTE)));
    }

    /** Where the file of a document is. */
    public String href(LineDocument document) {
        return "/api/v1/funding-lines/" + keys.get(document.line()) + "/documents/" + document.id() + "/file";
    }

    public boolean isOpened() {
        return opened;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(String datedOn) {
        this.datedOn = datedOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
