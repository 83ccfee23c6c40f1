package fr.maillage.testing;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests inside the EAR of the features from {@code indicator} on, in a fixed order; the other half runs beside it. */
@Suite
@SelectPackages("fr.maillage")
@IncludeClassNamePatterns(InsideSecondHalf.CLASSES)
public class InsideSecondHalf {

    /** The names of its classes. */
    public static final String CLASSES = "fr\\.maillage\\.(i[n-z]|[j-z]).*IT";
}
