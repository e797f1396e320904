package gazette.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gazette.GazetteParser;
import gazette.block.BlockBuilder;
import gazette.diagnostic.Diagnostics;
import gazette.diagnostic.Diagnostics;
import gazette.json.IssueJson;
import gazette.mark.LineRules;
import gazette.mark.MarkedLine;
import gazette.section.SectionCutter;
import gazette.source.Decoder;
import gazette.source.NotTextException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All texts once: the whole way, the way up to each stage, and two parsers of Markdown beside it.
 */
public class WarmBench {
  private static final JsonFactory JSON = new JsonFactory();

  /** Text to JSON bytes. */
  @Benchmark
  public void gazette(Texts texts, Blackhole hole) throws NotTextException, IOException {
    for (byte[] text : texts.all) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(2 * text.length);
      IssueJson.write(GazetteParser.parse(text, "issue.txt", null), out, false);
      hole.consume(out);
    }
  }

  /** Text to tree. */
  @Benchmark
  public void stage5Tree(Texts texts, Blackhole hole) throws NotTextException {
    for (byte[] text : texts.all) {
      hole.consume(GazetteParser.parse(text, "issue.txt", null));
    }
  }

  /** Text to documents cut apart. */
  @Benchmark
  public void stage4Section(Texts texts, Blackhole hole) throws NotTextException {
    for (byte[] text : texts.all) {
      Diagnostics said = new Diagnostics();
      hole.consume(SectionCutter.cut(BlockBuilder.build(marked(text), said), said));
    }
  }

  /** Text to paragraphs. */
  @Benchmark
  public void stage3Block(Texts texts, Blackhole hole) throws NotTextException {
    for (byte[] text : texts.all) {
      hole.consume(BlockBuilder.build(marked(text), new Diagnostics()));
    }
  }

  /** Text to marked lines. */
  @Benchmark
  public void stage2Mark(Texts texts, Blackhole hole) throws NotTextException {
    for (byte[] text : texts.all) {
      hole.consume(marked(text));
    }
  }

  private static List<MarkedLine> marked(byte[] text) throws NotTextException {
    return LineRules.markAll(Decoder.decode(text, "issue.txt", null).lines());
  }

  /** Text to lines. */
  @Benchmark
  public void stage1Decode(Texts texts, Blackhole hole) throws NotTextException {
    for (byte[] text : texts.all) {
      hole.consume(Decoder.decode(text, "issue.txt", null));
    }
  }

  /** The peer: commonmark-java, its tree written as JSON bytes. */
  @Benchmark
  public void peerCommonmark(Texts texts, Blackhole hole) throws IOException {
    for (byte[] text : texts.all) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(2 * text.length);
      try (JsonGenerator json = JSON.createGenerator(out)) {
        write(
            org.commonmark.parser.Parser.builder()
                .build()
                .parse(new String(text, StandardCharsets.UTF_8)),
            json);
      }
      hole.consume(out);
    }
  }

  /** Another peer: flexmark, parse only. */
  @Benchmark
  public void peerFlexmark(Texts texts, Blackhole hole) {
    for (byte[] text : texts.all) {
      hole.consume(
          com.vladsch.flexmark.parser.Parser.builder()
              .build()
              .parse(new String(text, StandardCharsets.UTF_8)));
    }
  }

  private static void write(Node node, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", node.getClass().getSimpleName());
    if (node instanceof Text text) {
      json.writeStringField("text", text.getLiteral());
    } else if (node instanceof Code code) {
      json.writeStringField("text", code.getLiteral());
    }
    if (node.getFirstChild() != null) {
      json.writeArrayFieldStart("children");
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        write(child, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
