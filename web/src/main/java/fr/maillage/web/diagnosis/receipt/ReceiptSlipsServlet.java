package fr.maillage.web.diagnosis.receipt;

import fr.maillage.diagnosis.receipt.PaperReceipts;
import fr.maillage.report.PrintService;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportBlock.Heading;
import fr.maillage.report.ReportBlock.Paragraph;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.TableFile;
import fr.maillage.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** A sheet of codes to cut out, for whoever is asked on paper. */
@WebServlet("/diagnosis/receipt/codes.pdf")
public class ReceiptSlipsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaperReceipts receipts;

    @Inject
    private transient PrintService prints;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<ReportBlock> blocks = blocks(receipts.sheet());
            byte[] drawn = prints.pdf(prints.framed(
                    Languages.of(request),
                    texts.of("diagnosis.receipt.slips"),
                    texts.of("diagnosis.receipt.slips.use"),
                    texts.of("diagnosis.receipt.slips"),
                    List.of(),
                    blocks));
            response.setContentType("application/pdf");
            response.setContentLength(drawn.length);
            response.setHeader("Content-Disposition", "inline; filename=\"codes.pdf\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(drawn);
        } catch (Problem problem) {
            TableFile.refuse(response, problem);
        }
    }

    private List<ReportBlock> blocks(List<String> codes) {
        String keep = texts.of("diagnosis.receipt.slips.keep", settings.baseUrl() + "/suivi");
        return List.of(
                new Heading(1, texts.of("diagnosis.receipt.slips.how")),
                new Paragraph(texts.of("diagnosis.receipt.slips.text")),
                new ReportBlock.Table(
                        texts.of("diagnosis.receipt.slips.table"),
                        List.of(
                                Column.header(texts.of("diagnosis.receipt.code"), 30),
                                Column.of(texts.of("diagnosis.receipt.slips.word"), ValueFormat.TEXT, 70)),
                        codes.stream()
                                .map(code -> List.of(ReportValue.text(code), ReportValue.text(keep)))
                                .toList(),
                        "–"));
    }
}
