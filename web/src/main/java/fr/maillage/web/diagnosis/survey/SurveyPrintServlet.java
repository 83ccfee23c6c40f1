package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.diagnosis.survey.SurveyFormService;
import fr.maillage.diagnosis.survey.SurveyQuestions;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.diagnosis.survey.SurveyView;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.report.PrintService;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Heading;
import fr.maillage.report.ReportBlock.Paragraph;
import fr.maillage.report.ReportDocument;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.TableFile;
import fr.maillage.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The questionnaire of a survey ({@code id}) to be filled in on paper. */
@WebServlet("/diagnosis/survey/questionnaire.pdf")
public class SurveyPrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BOX = "\u2610\u00A0";
    private static final String LINE = "_".repeat(70);

    @Inject
    private transient SurveyService surveys;

    @Inject
    private transient SurveyFormService forms;

    @Inject
    private transient PrintService prints;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID id = Identifiers.of("diagnosis.survey", request.getParameter("id"));
            byte[] drawn = prints.pdf(document(request, surveys.get(id).survey(), forms.get(id)));
            response.setContentType("application/pdf");
            response.setContentLength(drawn.length);
            response.setHeader("Content-Disposition", "inline; filename=\"questionnaire.pdf\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(drawn);
        } catch (Problem problem) {
            TableFile.refuse(response, problem);
        }
    }

    private ReportDocument document(HttpServletRequest request, SurveyView survey, SurveyQuestions questions) {
        List<ReportBlock> blocks = new ArrayList<>();
        String lead = survey.values().text(SurveyField.INTRODUCTION);
        if (lead != null) {
            blocks.add(new Paragraph(lead));
        }
        String side = survey.values().text(SurveyField.SIDE);
        blocks.add(new Heading(1, texts.of("diagnosis.survey.commune." + side)));
        blocks.add(new Paragraph(LINE));
        int number = 0;
        for (Question question : questions.form().questions()) {
            if (question.asks()) {
                number++;
                ask(blocks, number, question, questions);
            } else {
                blocks.add(new Paragraph(question.label()));
            }
        }
        blocks.add(new Paragraph(texts.of("diagnosis.survey.privacy")));
        return prints.framed(
                Languages.of(request), survey.title(), survey.territoryName(), survey.title(), List.of(), blocks);
    }

    private void ask(List<ReportBlock> blocks, int number, Question question, SurveyQuestions questions) {
        blocks.add(new Heading(1, number + ". " + question.label()));
        String only = ConditionTexts.of(questions.form(), question, texts);
        if (only != null) {
            blocks.add(new Paragraph(only));
        }
        if (question.hint() != null) {
            blocks.add(new Paragraph(question.hint()));
        }
        switch (question.kind()) {
            case ONE, SEVERAL -> question.choices().forEach(c -> blocks.add(new Paragraph(BOX + c.label())));
            case SCALE ->
                blocks.add(new Paragraph(IntStream.rangeClosed(question.least(), question.most())
                        .mapToObj(step -> BOX + step)
                        .collect(Collectors.joining("   "))));
            case TEXT -> {
                blocks.add(new Paragraph(LINE));
                blocks.add(new Paragraph(LINE));
                blocks.add(new Paragraph(LINE));
            }
            default -> blocks.add(new Paragraph(LINE.substring(0, LINE.length() / 2)));
        }
    }
}
