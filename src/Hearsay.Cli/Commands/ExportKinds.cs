using Hearsay.Exchange.Acled;
using Hearsay.Exchange.Annotations;
using Hearsay.Exchange.Conllu;
using Hearsay.Exchange.Factchecks;
using Hearsay.Exchange.Gdelt;
using Hearsay.Exchange.GeoJson;
using Hearsay.Exchange.Graphs;
using Hearsay.Exchange.Petrarch;
using Hearsay.Exchange.Plover;
using Hearsay.Exchange.Stix;
using Hearsay.Exchange.Tables;
using Hearsay.Language;
using Hearsay.Store.Exporting;

namespace Hearsay.Cli.Commands;

/// <summary>The formats that <c>hearsay export</c> writes.</summary>
internal static class ExportKinds
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportKind> All { get; } =
    [
        new("stix", "a STIX 2.1 bundle, for OpenCTI and MISP", ExportNeeds.Remarks | ExportNeeds.Occurrences | ExportNeeds.Reasons, (documents, output, request) => StixBundle.Write(documents, output, request.Choice, request.Title)),
        new("plover", "PLOVER events, JSON Lines", ExportNeeds.Occurrences, (documents, output, request) => PloverJson.Write(documents, output, request.Choice, request.OnlyEvents)),
        new("gdelt", "the table of events of GDELT 2.0", ExportNeeds.Occurrences, (documents, output, request) => GdeltEvents.Write(documents, output, request.Choice)),
        new("gdelt-mentions", "the table of mentions of GDELT 2.0", ExportNeeds.Occurrences, (documents, output, request) => GdeltMentions.Write(documents, output, request.Choice)),
        new("petrarch", "events as PETRARCH 2 prints them", ExportNeeds.None, (documents, output, request) => PetrarchTable.Write(documents, output, request.Choice)),
        new("acled", "events in the columns of ACLED, marked as coded by machine", ExportNeeds.None, (documents, output, request) => AcledTable.Write(documents, output, request.Choice)),
        new("claimreview", "Claim and ClaimReview of schema.org, JSON-LD", ExportNeeds.Remarks, (documents, output, _) => FactcheckGraph.Write(documents, output)),
        new("annotation", "W3C Web Annotations, JSON-LD", ExportNeeds.Remarks, (documents, output, request) => WebAnnotations.Write(documents, output, request.Title)),
        new("geojson", "places of claims, GeoJSON", ExportNeeds.None, (documents, output, _) => GeoJsonFeatures.Write(documents, output)),
        new("gexf", "who does what to whom, and who speaks of whom: a graph, GEXF 1.3", ExportNeeds.None, (documents, output, request) => GexfGraph.Write(documents, output, request.Choice)),
        new("graphml", "the same graph, GraphML", ExportNeeds.None, (documents, output, request) => GraphmlGraph.Write(documents, output, request.Choice)),
        new("conllu", "sentences with their trees, claims in MISC, CoNLL-U", ExportNeeds.None, (documents, output, _) => ClaimConllu.Write(documents, output, LanguageReader.Load().Parse)),
        new("csv", "claims, comma-separated values", ExportNeeds.None, (documents, output, _) => ClaimTable.Write(documents, output)),
        new(GoldExport.Kind, "what people corrected, as gold files for 'hearsay score'; --out names a folder", ExportNeeds.Remarks | ExportNeeds.OnlyCorrected, null),
    ];
}
