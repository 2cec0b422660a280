package jiju.store.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a workbook as a spreadsheet program does: sheets by name, rows of cells as text. */
final class WorkbookPages {
  private WorkbookPages() {}

  /** Cells of a sheet, row by row; a cell that is not there is empty. */
  static Map<String, List<List<String>>> read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> shared = texts(part(zip, "xl/sharedStrings.xml"), "si");
      Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
      NodeList names = part(zip, "xl/workbook.xml").getElementsByTagName("sheet");
      for (int i = 0; i < names.getLength(); i++) {
        String name = ((Element) names.item(i)).getAttribute("name");
        sheets.put(name, rows(part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml"), shared));
      }
      return sheets;
    }
  }

  /** The text of a part of the file. */
  static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<List<String>> rows(Element sheet, List<String> shared) {
    List<List<String>> rows = new ArrayList<>();
    NodeList all = sheet.getElementsByTagName("row");
    for (int i = 0; i < all.getLength(); i++) {
      List<String> row = new ArrayList<>();
      NodeList cells = ((Element) all.item(i)).getElementsByTagName("c");
      for (int c = 0; c < cells.getLength(); c++) {
        Element cell = (Element) cells.item(c);
        int column = column(cell.getAttribute("r"));
        while (row.size() < column) {
          row.add("");
        }
        String value = cell.getTextContent();
        row.add(cell.getAttribute("t").equals("s") ? shared.get(Integer.parseInt(value)) : value);
      }
      rows.add(row);
    }
    return rows;
  }

  private static int column(String reference) {
    int column = 0;
    for (char c : reference.replaceAll("\\d", "").toCharArray()) {
      column = column * 26 + c - 'A' + 1;
    }
    return column - 1;
  }

  private static List<String> texts(Element root, String tag) {
    List<String> texts = new ArrayList<>();
    NodeList all = root.getElementsByTagName(tag);
    for (int i = 0; i < all.getLength(); i++) {
      texts.add(all.item(i).getTextContent());
    }
    return texts;
  }

  private static Element part(ZipFile zip, String name) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(name, e);
    }
  }
}
