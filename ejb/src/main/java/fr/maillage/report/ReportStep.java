package fr.maillage.report;

import fr.maillage.identity.Permission;
import fr.maillage.report.persistence.MadeReports;
import fr.maillage.work.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Somebody has made a report. */
@ApplicationScoped
public class ReportStep implements FirstStep {

    @Inject
    private MadeReports made;

    @Override
    public String name() {
        return "report";
    }

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public Permission permission() {
        return Permission.READ;
    }

    @Override
    public String path() {
        return "/report/list.xhtml";
    }

    @Override
    public boolean done() {
        return made.any();
    }
}
