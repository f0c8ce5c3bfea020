import type { Topic } from '../../../model/index.ts';

/** Words that speak for a topic, and how much. Stems end in `\w*`. */
const WORDS: readonly (readonly [Topic, number, string])[] = [
  ['AI', 1.2, 'artificial intelligence|AI|A\\.I\\.|generative|machine learning|large language models?|LLMs?|chatbots?|ChatGPT|OpenAI|DeepSeek|Anthropic|supercomput\\w*|GPUs?|deep learning'],
  ['CYBERSECURITY', 1.1, 'cyber\\w*|cyber[- ]?security|hack\\w*|malware|ransomware|information security|data breach|leak|online safety|scams?|spyware|phishing'],
  ['DATA', 1, 'data cent(?:er|re)s?|cloud|data (?:governance|flows?|hub|sharing|storage|sovereignty)|hyperscale\\w*|big data|open data|data'],
  ['DIGITAL_GOVERNMENT', 1, 'e-?government|e-?governance|digital (?:government|transformation|identity|ID|public|services|economy|nation|administration|governance)|public (?:services|administration)|digitali[sz]ation|digiti[sz]ation|GovTech|smart (?:city|cities|government)|ICT masterplan|e-?services|digital infrastructure'],
  ['E_COMMERCE', 1.3, 'e-?commerce|online (?:shopping|retail\\w*|marketplaces?|sellers?)|marketplaces?|digital trade|Alibaba|Shopee|Lazada|Temu|Shein'],
  ['EDUCATION_SKILLS', 0.9, 'training|skills?|talents?|students?|universit\\w*|education\\w*|schools?|capacity[- ]building|scholarships?|upskill\\w*|workforce|engineers will be trained|teachers?|curricul\\w*|literacy'],
  ['FINTECH_CRYPTO', 1.2, 'fintech|crypto\\w*|bitcoin|blockchain|digital (?:payments?|assets?|currency|bank\\w*|wallets?)|mobile money|stablecoins?|virtual assets?|Binance|payments?|CBDC|Web3'],
  ['INTERNET_PLATFORMS', 1.1, 'social media|social networks?|platforms?|Facebook|Instagram|WhatsApp|TikTok|YouTube|Twitter|Telegram|WeChat|search engine|app store|online content|Google Search|X platform|Digital Services Act|DSA|content moderation|messaging|Meta'],
  ['SEMICONDUCTORS', 1.3, 'semiconductors?|chips?|chipmak\\w*|chipmaker|fabs?|foundr\\w*|wafers?|TSMC|Nvidia|Intel|lithography|ASML|nanometers?|memory chips?|microchips?|Qualcomm|packaging and testing'],
  ['SPACE', 1.3, 'satellites?|space|SpaceX|Starlink|orbit\\w*|rockets?|spacecraft|aerospace|lunar|launch vehicle|constellation|astronauts?|LEO|NGSO'],
  ['STARTUPS', 1.1, 'start-?ups?|incubat\\w*|accelerators?|venture capital|entrepreneur\\w*|unicorns?|founders?|innovation hub|IT parks?|SMEs|small and medium'],
  ['TELECOM', 1.1, 'telecom\\w*|5G|4G|6G|spectrum|broadband|mobile (?:network|operator|phone|internet|licen[cs]e)\\w*|operators?|fib(?:er|re)[- ]?optic|fib(?:er|re)|submarine cable|undersea cable|cable|subscribers?|MHz|GHz|connectivity|internet (?:access|connection|service)s?|telcos?|Huawei|Ericsson|Nokia|ZTE|base stations?|roaming'],
  ['TRADE', 0.9, 'trade|tariffs?|export (?:controls?|restrictions?)|exports?|imports?|free trade|customs|Entity List|investment promotion|supply chains?|bilateral trade|WTO|anti-dumping|economic cooperation|sanctions'],
  ['TRANSPORT_ENERGY_TECH', 1, 'electric vehicles?|EVs?|batter(?:y|ies)|autonomous vehicles?|self-driving|robotaxi\\w*|renewable energy|solar|wind power|power plants?|nuclear|energy|grid|hydrogen|drones?|automotive|cars?|carmakers?|railways?|transport'],
  ['HEALTH_TECH', 1.1, 'health\\w*|medical|hospitals?|telemedicine|vaccines?|pharma\\w*|biotech\\w*|patients?|COVID\\w*'],
  ['MANUFACTURING', 0.9, 'manufactur\\w*|factor(?:y|ies)|plants?|assembly|production lines?|industrial parks?|mass production|localization of'],
  ['COMPETITION', 1.2, 'antitrust|anti-?monopoly|anti-?trust|competition (?:authority|commission|law|policy|regulators?|watchdog|board|bureau)|anti-?competitive|monopol\\w*|dominan(?:ce|t)|Digital Markets Act|DMA|market power|merger|cartel|FTC|CMA'],
  ['PRIVACY', 1.3, 'privacy|personal data|personal information|data protection|GDPR|consent|data subjects?|biometric\\w*'],
  ['IP', 1.2, 'patents?|copyright\\w*|intellectual property|trademarks?|licensing fees|royalt\\w*|piracy'],
];

/** Topic, pattern, weight of one hit. */
export const topicWords: readonly (readonly [Topic, RegExp, number])[] = WORDS.map(([topic, weight, words]) => [
  topic,
  new RegExp(`\\b(?:${words})\\b`, topic === 'AI' || topic === 'SPACE' || topic === 'TRANSPORT_ENERGY_TECH' ? 'g' : 'gi'),
  weight,
]);
