import type { Phone } from '../../ui/phone.ts';
import type { Settings } from '../schema.ts';

/**
 * What the home page is, for search engines (schema.org): this portal with its search, and the public
 * service it writes about, which the Ministry provides and the portal does not.
 */
export function homeLinkedData(
  settings: Settings,
  hotline: Phone | undefined,
): Record<string, unknown>[] {
  const home = new URL('/', settings.url).href;
  const service = `${home}#dich-vu`;
  return [
    {
      '@type': 'WebSite',
      '@id': home,
      url: home,
      name: settings.name,
      inLanguage: 'vi',
      about: { '@id': service },
      ...(settings.publisher && {
        publisher: { '@type': 'Organization', name: settings.publisher.name },
      }),
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${home}tim-kiem/?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
    {
      '@type': 'GovernmentService',
      '@id': service,
      name: 'Cấp và kích hoạt tài khoản định danh điện tử VNeID',
      serviceType: 'Định danh và xác thực điện tử',
      provider: { '@type': 'GovernmentOrganization', name: 'Bộ Công an' },
      areaServed: { '@type': 'Country', name: 'Việt Nam' },
      availableChannel: {
        '@type': 'ServiceChannel',
        serviceUrl: 'https://vneid.gov.vn',
        ...(hotline && {
          servicePhone: {
            '@type': 'ContactPoint',
            telephone: hotline.shown ?? hotline.number,
          },
        }),
      },
    },
  ];
}
