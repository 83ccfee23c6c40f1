/**
 * Workbooks as people send them, XLSX and ODS, read row by row from first to last. Whatever a file holds, it is read with
 * bounded memory, or refused with a sentence that names the sheet and the cell. May use {@code shared} and {@code norm}.
 */
package fr.maillage.tabular.workbook;
