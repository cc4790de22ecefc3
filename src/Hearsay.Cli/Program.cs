using System.Globalization;
using Hearsay.Cli;
using Hearsay.Cli.Terminal;

// Messages are the same whatever the machine's language is.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
return EntryPoint.Run(args, Surroundings.OfProcess());
